package org.okrreadiness.standard;

import java.util.function.Function;

/** A study that sets a cut score. Immutable; every entry makes a new one. */
public sealed interface CutStudy permits AngoffPanel, BorderlineStudy {

    StudyFrame frame();

    /** The same judgements in another frame. */
    CutStudy in(StudyFrame frame);

    /** True while nobody has judged anything. */
    boolean isEmpty();

    <T> T fold(Function<AngoffPanel, T> panel, Function<BorderlineStudy, T> borderline);
}
