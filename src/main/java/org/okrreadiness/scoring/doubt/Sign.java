package org.okrreadiness.scoring.doubt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Amount;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.Measure;
import org.okrreadiness.scoring.reading.Trait;

/**
 * The numbers and permanent names of everything about a reading that may bear on doubt. A name is what stands in the file of
 * coefficients: {@code head.WORK}, {@code trait.NARROWED}, {@code evidence.METRIC}.
 */
final class Sign {

    private static final int TRAITS = 0;
    private static final int HEADS = TRAITS + Trait.values().length;
    private static final int MEASURES = HEADS + Head.Kind.values().length;
    private static final int AMOUNTS = MEASURES + Measure.Kind.values().length;
    private static final int EVIDENCE = AMOUNTS + Amount.Role.values().length;
    private static final int REST = EVIDENCE + EvidenceCode.values().length;

    /** The share of the letters and digits that no part of the reading accounts for, 0 to 1. */
    static final int UNREAD = REST;

    /** How many words, in tens. */
    static final int LENGTH = REST + 1;

    /** More than one result, goal or deliverable. */
    static final int JOINED = REST + 2;

    /** More numbers than a baseline and a target. */
    static final int MANY_AMOUNTS = REST + 3;

    /** More than one measure is named. */
    static final int MANY_MEASURES = REST + 4;

    private static final List<String> NAMES = names();

    private Sign() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        add(names, "trait.", Trait.values());
        add(names, "head.", Head.Kind.values());
        add(names, "measure.", Measure.Kind.values());
        add(names, "amount.", Amount.Role.values());
        add(names, "evidence.", EvidenceCode.values());
        names.addAll(List.of("unread", "length", "joined", "many-amounts", "many-measures"));
        return List.copyOf(names);
    }

    private static void add(List<String> names, String kind, Enum<?>[] values) {
        Arrays.stream(values).map(value -> kind + value.name()).forEach(names::add);
    }

    /** By number. */
    static List<String> all() {
        return NAMES;
    }

    static int of(Trait trait) {
        return TRAITS + trait.ordinal();
    }

    static int of(Head.Kind head) {
        return HEADS + head.ordinal();
    }

    static int of(Measure.Kind measure) {
        return MEASURES + measure.ordinal();
    }

    static int of(Amount.Role role) {
        return AMOUNTS + role.ordinal();
    }

    static int of(EvidenceCode code) {
        return EVIDENCE + code.ordinal();
    }
}
