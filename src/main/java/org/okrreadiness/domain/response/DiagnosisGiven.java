package org.okrreadiness.domain.response;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.Help;

/**
 * The answer to {@link Diagnose}.
 *
 * @param causes symptom id to cause; symptoms not yet led back are absent
 * @param root the cause to begin with; empty when none is chosen yet
 * @param help the help that fits; empty when none is chosen yet
 * @param counter what speaks against it
 * @param confidence how sure the participant is of the diagnosis, 0 to 100 per cent; empty when not said
 */
public record DiagnosisGiven(
        Map<String, Cause> causes, Optional<Cause> root, Optional<Help> help, String counter, OptionalInt confidence)
        implements Response {

    public static final DiagnosisGiven EMPTY =
            new DiagnosisGiven(Map.of(), Optional.empty(), Optional.empty(), "", OptionalInt.empty());

    public DiagnosisGiven {
        causes = Collections.unmodifiableSortedMap(new TreeMap<>(causes));
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(help, "help");
        Objects.requireNonNull(counter, "counter");
        Objects.requireNonNull(confidence, "confidence");
        Percentage.require(confidence);
    }

    @Override
    public boolean isBlank() {
        return causes.isEmpty() && root.isEmpty() && help.isEmpty() && counter.isBlank() && confidence.isEmpty();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.diagnosis(this);
    }
}
