package org.okrreadiness.own.paste;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.own.paste.RawLine.Label;
import org.okrreadiness.own.paste.RawLine.Marker;
import org.okrreadiness.own.paste.RawLine.Style;

/**
 * Decides line by line what is an objective and what a key result. What a line says of itself comes first, then a heading above it,
 * then its place: what opens a block is the objective, what stands below it or further in is a key result.
 */
final class BlockReader {

    private final List<RawLine> raw;
    private final boolean keyResultsAreLabelled;
    private final List<ReadLine> read = new ArrayList<>();

    private Label announced = Label.NONE;
    private int block = -1;

    /** How objectives of this block are set off; null when nothing says so yet. */
    private Style outer;

    /** How key results below the present objective are set off; null before the first. */
    private Style inner;

    private int objectiveBlock = -1;
    private boolean waiting;

    BlockReader(List<RawLine> raw) {
        this.raw = raw;
        this.keyResultsAreLabelled = raw.stream().anyMatch(line -> line.label() == Label.KEY_RESULT);
    }

    List<ReadLine> read() {
        for (int at = 0; at < raw.size(); at++) {
            RawLine line = raw.get(at);
            if (line.block() != block) {
                enter(line);
            }
            take(line);
        }
        return read;
    }

    /** A block that follows an objective standing alone holds its key results. */
    private void enter(RawLine line) {
        boolean alone = waiting && objectiveBlock == block && announced == Label.NONE;
        block = line.block();
        outer = alone ? outer : null;
        if (!alone && announced != Label.KEY_RESULTS_FOLLOW) {
            inner = null;
        }
        if (!waiting && announced == Label.KEY_RESULTS_FOLLOW && inner != null) {
            announced = Label.NONE;
        }
    }

    private void take(RawLine line) {
        switch (line.label()) {
            case OBJECTIVE -> objective(line, Why.LABEL);
            case OBJECTIVE_COLUMN -> objective(line, Why.COLUMN);
            case FIRST_COLUMN -> objective(line, Why.FIRST_COLUMN);
            case KEY_RESULT -> keyResult(line, Why.LABEL);
            case KEY_RESULT_COLUMN -> keyResult(line, Why.COLUMN);
            case SECOND_COLUMN -> keyResult(line, Why.SECOND_COLUMN);
            case OTHER_COLUMN -> note(line, Why.MORE_COLUMNS);
            case REMARK -> note(line, Why.REMARK);
            case NO_WORDS -> note(line, Why.NO_WORDS);
            case TITLE -> note(line, Why.ANNOUNCES);
            case OBJECTIVES_FOLLOW, KEY_RESULTS_FOLLOW -> announce(line);
            default -> byPlace(line);
        }
    }

    private void announce(RawLine line) {
        announced = line.label();
        inner = null;
        note(line, Why.ANNOUNCES);
    }

    private void byPlace(RawLine line) {
        if (announced == Label.OBJECTIVES_FOLLOW) {
            objective(line, Why.UNDER_HEADING);
        } else if (announced == Label.KEY_RESULTS_FOLLOW && line.style().marker() != Marker.HEADING) {
            keyResultOrDeeper(line, Why.UNDER_HEADING);
        } else if (line.style().marker() == Marker.HEADING) {
            objective(line, Why.HEADING);
        } else if (read.stream().noneMatch(before -> before.kind() == LineKind.OBJECTIVE) || opens(line)) {
            objective(line, Why.FIRST);
        } else if (keyResultsAreLabelled) {
            note(line, Why.NO_LABEL);
        } else {
            keyResultOrDeeper(line, Why.UNDER_OBJECTIVE);
        }
    }

    /** True for the first line of a block that belongs to no objective yet, and for one set off like the objective of its block. */
    private boolean opens(RawLine line) {
        if (keyResultsAreLabelled) {
            return objectiveBlock != block && !waiting && line.style().marker() == Marker.PLAIN;
        }
        if (outer == null) {
            return objectiveBlock != block && !(waiting && inner == null);
        }
        return inner != null && line.style().equals(outer) && !inner.equals(outer) && !outer.isDeeperThan(inner);
    }

    private void keyResultOrDeeper(RawLine line, Why why) {
        if (inner != null && line.style().isDeeperThan(inner)) {
            note(line, Why.DEEPER);
        } else {
            keyResult(line, why);
        }
    }

    private void objective(RawLine line, Why why) {
        add(line, LineKind.OBJECTIVE, why);
        announced = Label.NONE;
        outer = line.style();
        inner = null;
        objectiveBlock = line.block();
        waiting = true;
    }

    private void keyResult(RawLine line, Why why) {
        add(line, LineKind.KEY_RESULT, why);
        inner = inner == null ? line.style() : inner;
        waiting = false;
    }

    private void note(RawLine line, Why why) {
        add(line, LineKind.NOTE, why);
    }

    private void add(RawLine line, LineKind kind, Why why) {
        read.add(new ReadLine(line.text(), kind, why, line.score()));
    }
}
