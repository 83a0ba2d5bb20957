/** The sign of the app: the four shapes of the grades, best at top right. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden>
      <rect width="20" height="20" rx="5" fill="#1f2a37" />
      <circle cx="13.6" cy="6.4" r="2.1" fill="#4cc38a" />
      <rect x="4.6" y="4.6" width="3.6" height="3.6" rx="0.5" fill="#5aa9e6" />
      <path d="M13.6 11 16.2 13.6 13.6 16.2 11 13.6Z" fill="#f0b429" />
      <path d="M4.2 11.8h4.4L6.4 15.6Z" fill="#ef7b5f" />
    </svg>
  );
}
