package org.okrreadiness.service.records;

/** Sees how far an export is and can stop it. */
public interface ExportWatch {

    /** So many records are written, of all there are. */
    void wrote(long records, long ofAll);

    /** Asked at least once for each record; what was written so far is then taken away. */
    boolean stopped();

    ExportWatch NONE = new ExportWatch() {
        @Override
        public void wrote(long records, long ofAll) {}

        @Override
        public boolean stopped() {
            return false;
        }
    };
}
