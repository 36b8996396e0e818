// What can be read in an element, its shadow trees and what is slotted into them included.
(root) => {
  const words = [];
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      words.push(node.data);
      return;
    }
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.matches("style, script") || getComputedStyle(node).display === "none") return;
    }
    const slotted = node.localName === "slot" ? node.assignedNodes() : [];
    const children = node.shadowRoot?.childNodes ?? (slotted.length ? slotted : node.childNodes);
    children.forEach(read);
  };
  read(root);
  return words.join(" ").replace(/\s+/g, " ");
}
