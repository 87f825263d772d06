package org.okrreadiness.scoring.doubt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Amount;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.Measure;
import org.okrreadiness.scoring.reading.Trait;
import org.okrreadiness.scoring.reading.WordKind;
import org.okrreadiness.scoring.text.Quantity;
import org.okrreadiness.scoring.text.Stem;

/**
 * The numbers and permanent names of everything about a reading that may bear on doubt. A name is what stands in the file of
 * coefficients: {@code head.WORK}, {@code trait.NARROWED}, {@code evidence.METRIC}.
 */
final class Sign {

    private static final int HEAD_KINDS = Head.Kind.values().length;
    private static final int MEASURE_KINDS = Measure.Kind.values().length;
    private static final int ROLES = Amount.Role.values().length;
    private static final int UNIT_KINDS = Quantity.Kind.values().length;
    private static final int BOUND_KINDS = Quantity.Bound.values().length;
    private static final int WORD_KINDS = WordKind.values().length;

    private static final int TRAITS = 0;
    private static final int HEADS = TRAITS + Trait.values().length;
    private static final int MEASURES = HEADS + HEAD_KINDS;
    private static final int AMOUNTS = MEASURES + MEASURE_KINDS;
    private static final int EVIDENCE = AMOUNTS + ROLES;
    private static final int CLAUSES = EVIDENCE + EvidenceCode.values().length;
    private static final int UNITS = CLAUSES + HEAD_KINDS * MEASURE_KINDS;
    private static final int BOUNDS = UNITS + ROLES * UNIT_KINDS;
    private static final int BARE = BOUNDS + ROLES * BOUND_KINDS;
    private static final int OPENINGS = BARE + HEAD_KINDS;
    private static final int FORMS = OPENINGS + WORD_KINDS;
    private static final int MEASURED = FORMS + Stem.Form.values().length;
    private static final int PAIRED = MEASURED + WORD_KINDS;
    private static final int PAIRED_HEADS = PAIRED + MEASURE_KINDS;
    private static final int REST = PAIRED_HEADS + HEAD_KINDS;

    /** The share of the characters that no part of the reading accounts for, 0 to 1. */
    static final int UNREAD = REST;

    /** How many words, in tens. */
    static final int LENGTH = REST + 1;

    /** More than one result, goal or deliverable. */
    static final int JOINED = REST + 2;

    /** More numbers than a baseline and a target. */
    static final int MANY_AMOUNTS = REST + 3;

    /** More than one measure is named. */
    static final int MANY_MEASURES = REST + 4;

    /** The target lies below the baseline. */
    static final int FALLS = REST + 5;

    /** The target lies above the baseline. */
    static final int RISES = REST + 6;

    /** A number is none. */
    static final int ZERO = REST + 7;

    /** A number is one. */
    static final int ONE = REST + 8;

    /** More than one sentence. */
    static final int SENTENCES = REST + 9;

    /** How many words after the first end like a past participle, up to three. */
    static final int PARTICIPLES = REST + 10;

    /** How many words no dictionary knows, up to three. */
    static final int STRANGE = REST + 11;

    /** How many commas and semicolons, up to three. */
    static final int COMMAS = REST + 12;

    /** How many words no other organisation uses, up to four. */
    static final int UNUSUAL = REST + 13;

    /** How many words fewer than {@value Signs#SELDOM} organisations use, up to four. */
    static final int SELDOM = REST + 14;

    /** How many words fewer than {@value Signs#UNCOMMON} organisations use, up to four. */
    static final int UNCOMMON = REST + 15;

    /** How usual its words are: the mean of the logarithm of how many organisations use each. */
    static final int USUAL = REST + 16;

    /** At most four words with a meaning of their own. */
    static final int SHORT = REST + 17;

    /** At most eight of them. */
    static final int MIDDLING = REST + 18;

    private static final List<String> NAMES = names();

    private Sign() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        add(names, "trait.", Trait.values());
        add(names, "head.", Head.Kind.values());
        add(names, "measure.", Measure.Kind.values());
        add(names, "amount.", Amount.Role.values());
        add(names, "evidence.", EvidenceCode.values());
        addPairs(names, "clause.", Head.Kind.values(), Measure.Kind.values());
        addPairs(names, "unit.", Amount.Role.values(), Quantity.Kind.values());
        addPairs(names, "bound.", Amount.Role.values(), Quantity.Bound.values());
        add(names, "bare.", Head.Kind.values());
        add(names, "opening.", WordKind.values());
        add(names, "opening-form.", Stem.Form.values());
        add(names, "measured.", WordKind.values());
        add(names, "paired.", Measure.Kind.values());
        add(names, "paired-head.", Head.Kind.values());
        names.addAll(List.of(
                "unread", "length", "joined", "many-amounts", "many-measures", "falls", "rises", "zero", "one"));
        names.addAll(List.of("sentences", "participles", "strange", "commas"));
        names.addAll(List.of("unusual", "seldom", "uncommon", "usual", "short", "middling"));
        return List.copyOf(names);
    }

    private static void add(List<String> names, String kind, Enum<?>[] values) {
        Arrays.stream(values).map(value -> kind + value.name()).forEach(names::add);
    }

    private static void addPairs(List<String> names, String kind, Enum<?>[] firsts, Enum<?>[] seconds) {
        Arrays.stream(firsts).forEach(first -> add(names, kind + first.name() + ".", seconds));
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

    /** What the clause turns on and what it measures, together. */
    static int of(Head.Kind head, Measure.Kind measure) {
        return CLAUSES + head.ordinal() * MEASURE_KINDS + measure.ordinal();
    }

    static int of(Amount.Role role, Quantity.Kind unit) {
        return UNITS + role.ordinal() * UNIT_KINDS + unit.ordinal();
    }

    static int of(Amount.Role role, Quantity.Bound bound) {
        return BOUNDS + role.ordinal() * BOUND_KINDS + bound.ordinal();
    }

    /** No number at all beside such a head. */
    static int bare(Head.Kind head) {
        return BARE + head.ordinal();
    }

    static int opening(WordKind kind) {
        return OPENINGS + kind.ordinal();
    }

    static int opening(Stem.Form form) {
        return FORMS + form.ordinal();
    }

    /** A baseline and a target of this sort of measure. */
    static int paired(Measure.Kind measure) {
        return PAIRED + measure.ordinal();
    }

    /** A baseline and a target behind this sort of head. */
    static int paired(Head.Kind head) {
        return PAIRED_HEADS + head.ordinal();
    }

    static int measured(WordKind kind) {
        return MEASURED + kind.ordinal();
    }
}
