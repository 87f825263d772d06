package org.okrreadiness.bootstrap;

import java.util.Objects;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.marking.TrainerDesks;
import org.okrreadiness.service.records.desk.RecordsDesks;
import org.okrreadiness.ui.trainer.PostOffice;

/**
 * Everything a window works with on one data folder.
 *
 * @param workplace what needs no passphrase
 * @param trainers the trainer's part, which is still locked
 * @param records opened when somebody first asks for them
 * @param post where packs for colleagues lie, if the register is shared
 * @param decisions what was typed where somebody decides
 */
public record OpenFolder(
        Workplace workplace, TrainerDesks trainers, RecordsDesks records, PostOffice post, DecideStores decisions)
        implements AutoCloseable {

    public OpenFolder {
        Objects.requireNonNull(workplace, "workplace");
        Objects.requireNonNull(trainers, "trainers");
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(decisions, "decisions");
    }

    @Override
    public void close() {
        records.close();
        workplace.close();
    }
}
