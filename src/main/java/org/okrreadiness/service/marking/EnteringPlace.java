package org.okrreadiness.service.marking;

import java.util.Objects;
import org.okrreadiness.service.records.desk.RecordsPlace;

/**
 * A data folder with a register and the trainer's part that are open together.
 *
 * @param records closes everything
 * @param trainers still locked
 */
public record EnteringPlace(RecordsPlace records, TrainerDesks trainers) implements AutoCloseable {

    public EnteringPlace {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(trainers, "trainers");
    }

    @Override
    public void close() {
        trainers.lock();
        records.close();
    }
}
