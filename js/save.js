// Handing a file to the reader: as a download, and as an address for a link should the browser not have let it through.

/**
 * Starts the download of a blob and returns its address, which lasts until `forget` is called with it. No browser tells
 * whether it let the download through.
 */
export function saveBlob(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  // Firefox once asked for a link in the page; where it stands makes no difference to the others.
  document.body.append(link);
  link.click();
  link.remove();
  return address;
}

/** Gives a file's memory back. */
export function forget(address) {
  URL.revokeObjectURL(address);
}
