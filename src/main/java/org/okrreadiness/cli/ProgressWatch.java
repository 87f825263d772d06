package org.okrreadiness.cli;

import org.okrreadiness.service.records.ExportWatch;

/**
 * Shows how far long work is to somebody who watches. A command line is stopped by ending the program, which leaves nothing half.
 *
 * @param key of the phrase with how many are done of how many
 */
record ProgressWatch(Progress progress, String key) implements ExportWatch {

    ProgressWatch(Progress progress) {
        this(progress, "cli.records.progress");
    }

    @Override
    public void wrote(long records, long ofAll) {
        progress.at(key, records, ofAll);
    }

    @Override
    public boolean stopped() {
        return false;
    }
}
