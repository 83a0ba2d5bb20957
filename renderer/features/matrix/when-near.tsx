import { type ReactNode, useEffect, useRef, useState } from 'react';

type WhenNearProps = { readonly className?: string | undefined; readonly children: ReactNode };

/** What is drawn once it is about to scroll into view, and stays; until then its class keeps the room. */
export function WhenNear({ className, children }: WhenNearProps) {
  const [isNear, setIsNear] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setIsNear(true);
        observer.disconnect();
      },
      { root: place.current.closest('main'), rootMargin: '300px' }, // the margin counts at what scrolls only
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return isNear ? children : <div ref={place} className={className} />;
}
