/**
 * happy-dom tells of a changed selection at once and inside the change itself, a browser afterwards. A date segment
 * that answers by changing the selection would go round for ever; here a change inside a change is dropped.
 */
const prototype = Selection.prototype;
const collapse = prototype.collapse;
let isChanging = false;

prototype.collapse = function collapseOnce(this: Selection, ...args: Parameters<Selection['collapse']>) {
  if (isChanging) return;
  isChanging = true;
  try {
    collapse.apply(this, args);
  } finally {
    isChanging = false;
  }
};
