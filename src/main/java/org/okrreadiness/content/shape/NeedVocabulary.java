package org.okrreadiness.content.shape;

import org.okrreadiness.decide.need.Bar;
import org.okrreadiness.decide.need.Cause;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Help;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.Topic;

/** All words a file about need can choose from. */
public final class NeedVocabulary {

    public static final Words<Seat> SEATS = Words.of(Seat.class);
    public static final Words<Topic> TOPICS = Words.of(Topic.class);
    public static final Words<Frequency> ANSWERS = Words.of(Frequency.class);
    public static final Words<EvidenceKind> KINDS = Words.of(EvidenceKind.class);
    public static final Words<Occasion> OCCASIONS = Words.of(Occasion.class);
    public static final Words<FactKind> FACTS = Words.of(FactKind.class);
    public static final Words<Cause> CAUSES = Words.of(Cause.class);
    public static final Words<Help> HELPS = Words.of(Help.class);
    public static final Words<Bar.Need> NEEDS = Words.of(Bar.Need.class);

    /** Whether a statement can only be known once a quarter has been run. */
    public static final Words<Boolean> CYCLES = Words.of("running", Boolean.TRUE, "any", Boolean.FALSE);

    private NeedVocabulary() {}
}
