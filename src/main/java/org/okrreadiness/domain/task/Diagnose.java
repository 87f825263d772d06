package org.okrreadiness.domain.task;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Lead symptoms back to causes, choose the help that fits, and name what speaks against it.
 *
 * @param symptoms what is seen or said
 * @param root the cause to begin with
 * @param help how well each kind of help fits; all kinds are there
 * @param counter what speaks against the diagnosis
 * @param observed what people in the case say, for the method behind the diagnosis of need; empty where nobody wrote it down
 */
public record Diagnose(
        TaskFrame frame,
        List<Symptom> symptoms,
        RootCause root,
        Map<Help, JudgementKey> help,
        TextKey counter,
        Optional<Observed> observed,
        Provenance provenance)
        implements Task {
    public Diagnose {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(counter, "counter");
        Objects.requireNonNull(observed, "observed");
        Objects.requireNonNull(provenance, "provenance");
        symptoms = List.copyOf(symptoms);
        help = Collections.unmodifiableMap(new EnumMap<>(help));
    }

    @Override
    public TaskKind kind() {
        return TaskKind.DIAGNOSE;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.diagnose(this);
    }
}
