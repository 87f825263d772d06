package org.okrreadiness.bootstrap;

import java.util.Objects;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.decide.need.ChooseFiles;
import org.okrreadiness.ui.handover.FileDialogs;
import org.okrreadiness.ui.records.RecordsFiles;

/**
 * What asks for files.
 *
 * @param files those that go to a trainer and come back, and whatever else is one file
 * @param records those that records go out to and come in from
 * @param colleagues those that colleagues have filled in
 */
record Dialogs(FileDialogs files, RecordsFiles records, ChooseFiles colleagues) {

    Dialogs {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(colleagues, "colleagues");
    }

    static Dialogs ofSystem(Messages messages) {
        return new Dialogs(
                FileDialogs.ofSystem(messages),
                RecordsFiles.ofSystem(messages, FileManager::show),
                ChooseFiles.ofSystem());
    }

    Dialogs with(FileDialogs others) {
        return new Dialogs(others, records, colleagues);
    }

    Dialogs with(RecordsFiles others) {
        return new Dialogs(files, others, colleagues);
    }

    Dialogs with(ChooseFiles others) {
        return new Dialogs(files, records, others);
    }
}
