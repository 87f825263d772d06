package org.okrreadiness.cli;

import org.okrreadiness.service.records.ExportWatch;

/** Shows how far an export is to somebody who watches. A command line is stopped by ending the program, which leaves nothing half. */
record ProgressWatch(Progress progress) implements ExportWatch {

    @Override
    public void wrote(long records, long ofAll) {
        progress.at("cli.records.progress", records, ofAll);
    }

    @Override
    public boolean stopped() {
        return false;
    }
}
