package selon.store;

/**
 * Where a record stands in the archive.
 *
 * @param file its name
 * @param position of its gzip member, in bytes
 * @param size of its gzip member, in bytes
 * @param record its WARC-Record-ID
 */
record Place(String file, long position, long size, String record) {

  long end() {
    return position + size;
  }
}
