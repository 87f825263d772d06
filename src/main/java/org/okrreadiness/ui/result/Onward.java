package org.okrreadiness.ui.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrreadiness.verdict.Candidate;

/**
 * Where a result leads.
 *
 * @param home called when the person has read enough
 * @param nextCase goes on with the practice this was a part of; empty when there is nothing more in it
 * @param settle begins a sealed sitting of these tasks, which counts together with this one
 * @param practise begins to practise these tasks
 * @param growth to this person's attempts side by side
 */
public record Onward(
        Runnable home,
        Optional<Runnable> nextCase,
        Consumer<List<Candidate>> settle,
        Consumer<List<Candidate>> practise,
        Runnable growth) {

    public Onward {
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(nextCase, "nextCase");
        Objects.requireNonNull(settle, "settle");
        Objects.requireNonNull(practise, "practise");
        Objects.requireNonNull(growth, "growth");
    }
}
