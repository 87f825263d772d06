package org.okrreadiness.ui.decide.vet;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.okrreadiness.service.Receipt;
import org.okrreadiness.service.decide.vet.Vetting;
import org.okrreadiness.service.decide.vet.Vettings;

/**
 * The newest state of vettings that are not on disk yet, for as long as the program runs. A screen may be left while the disk is full:
 * whoever comes back finds everything, and a late try to write never puts an older state over a newer one.
 */
public final class VettingDesk {

    private final Map<UUID, Vetting> waiting = new ConcurrentHashMap<>();

    void put(Vetting vetting) {
        waiting.put(vetting.id(), vetting);
    }

    Optional<Vetting> newest(UUID id) {
        return Optional.ofNullable(waiting.get(id));
    }

    /** After it was deleted nothing is written any more. */
    void forget(UUID id) {
        waiting.remove(id);
    }

    /** Puts the newest state on disk, if it is not there. Called away from the screen's thread. */
    Receipt write(UUID id, Vettings vettings, Receipt nothingToDo) {
        Vetting newest = waiting.get(id);
        if (newest == null) {
            return nothingToDo;
        }
        Vetting kept = vettings.keep(newest);
        waiting.remove(id, newest);
        return new Receipt(nothingToDo.sequence(), kept.changedAt());
    }
}
