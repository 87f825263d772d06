package org.okrreadiness.ui.desk;

import java.util.Objects;
import org.okrreadiness.service.marking.TrainerDesk;

/** An open workspace with what locks it. */
public record OpenDesk(TrainerDesk desk, DeskLock lock) {

    public OpenDesk {
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(lock, "lock");
    }
}
