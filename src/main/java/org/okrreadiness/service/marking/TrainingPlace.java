package org.okrreadiness.service.marking;

import java.util.Objects;
import org.okrreadiness.service.Workplace;

/**
 * Everything that is open on one data folder, the trainer's part with it.
 *
 * @param workplace what needs no passphrase
 */
public record TrainingPlace(Workplace workplace, TrainerDesks desks) implements AutoCloseable {

    public TrainingPlace {
        Objects.requireNonNull(workplace, "workplace");
        Objects.requireNonNull(desks, "desks");
    }

    @Override
    public void close() {
        workplace.close();
    }
}
