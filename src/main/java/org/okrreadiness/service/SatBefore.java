package org.okrreadiness.service;

import java.util.Objects;
import org.okrreadiness.verdict.Verdict;

/** A whole sitting that was handed in, with its verdict. */
public record SatBefore(AttemptSummary attempt, Verdict verdict) {

    public SatBefore {
        Objects.requireNonNull(attempt, "attempt");
        Objects.requireNonNull(verdict, "verdict");
    }
}
