import { configure } from '@testing-library/react';

// A state is waited for, however busy the machine is; one that never comes still ends the test.
configure({ asyncUtilTimeout: 10_000 });
