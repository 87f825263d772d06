package org.okrreadiness.service.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.okrreadiness.domain.record.Person;

/**
 * Enters what people's marks show into a register. Only under people who are in it already, on a ground somebody gave: whoever marks
 * cannot say for others that records about them may be kept. Entering twice adds nothing.
 */
public final class MarkedEntering {

    private final Register register;
    private final Recording recording;

    public MarkedEntering(Register register, Recording recording) {
        this.register = register;
        this.recording = recording;
    }

    /** What became of a sitting. */
    public enum Fate {
        /** There are more records than before. */
        ENTERED,
        /** All of it was there. */
        ALREADY_RECORDED,
        /** Nobody in the register is this person, so there is no ground on which anything could be kept. */
        NOT_IN_REGISTER,
        /** Somebody has the number or the address but neither the other nor the name, or several people have both. */
        UNCERTAIN,
        /** The person took their consent back. */
        WITHDRAWN
    }

    /** @param records how many were added */
    public record Outcome(Fate fate, int records) {
        public Outcome {
            Objects.requireNonNull(fate, "fate");
        }
    }

    /** @return one for each sitting, in their order */
    public List<Outcome> enter(List<MarkedSitting> sittings) {
        List<Outcome> outcomes = new ArrayList<>();
        for (MarkedSitting sitting : sittings) {
            outcomes.add(enter(sitting));
        }
        recording.note(
                AuditLine.Action.RECORDED,
                outcomes.stream().mapToInt(Outcome::records).sum());
        return outcomes;
    }

    private Outcome enter(MarkedSitting sitting) {
        TwoFields.Match match = new TwoFields(register.people()).of(sitting.who());
        if (match.same().size() != 1) {
            boolean nobody = match.same().isEmpty() && match.alike().isEmpty();
            return new Outcome(nobody ? Fate.NOT_IN_REGISTER : Fate.UNCERTAIN, 0);
        }
        Person person = match.same().get(0);
        if (!person.basis().holds()) {
            return new Outcome(Fate.WITHDRAWN, 0);
        }
        int added = recording.add(person, sitting.shows());
        return new Outcome(added > 0 ? Fate.ENTERED : Fate.ALREADY_RECORDED, added);
    }
}
