package org.okrreadiness.service.marking;

import java.util.Objects;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.records.RecordsDesks;

/**
 * Everything that is open on one data folder, with the parts of the trainer and of whoever looks after records.
 *
 * @param workplace what needs no passphrase
 * @param records opened when somebody first asks for them
 */
public record TrainingPlace(Workplace workplace, TrainerDesks desks, RecordsDesks records) implements AutoCloseable {

    public TrainingPlace {
        Objects.requireNonNull(workplace, "workplace");
        Objects.requireNonNull(desks, "desks");
        Objects.requireNonNull(records, "records");
    }

    @Override
    public void close() {
        records.close();
        workplace.close();
    }
}
