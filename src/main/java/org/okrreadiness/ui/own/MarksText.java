package org.okrreadiness.ui.own;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.piece.CriterionReading;
import org.okrreadiness.reading.piece.OwnSetReader;
import org.okrreadiness.reading.piece.PieceReading;
import org.okrreadiness.service.MarkedSet;
import org.okrreadiness.service.OwnOkrs;
import org.okrreadiness.wording.Words;

/** Sets and what came of them, in words: for the list, for comparing, for pasting elsewhere. */
final class MarksText {

    private static final int SHORT = 60;

    /** Before and after on one criterion, in words. */
    record Row(String criterion, String before, String after, String spoken) {}

    private final Messages messages;
    private final OwnSetReader reader;

    MarksText(Messages messages, OwnSetReader reader) {
        this.messages = messages;
        this.reader = reader;
    }

    /** @param number from 1 */
    String name(int number, MarkedSet set) {
        String objective = shortened(set.set().objective().text());
        return messages.get(
                "own.set.name", number, objective.isBlank() ? messages.get("own.set.no-objective") : objective);
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)).strip() + "\u2026";
    }

    String score(int score) {
        return messages.get("result.score", score);
    }

    /** Which of several sets is strongest where; empty for one. */
    List<String> comparison(List<MarkedSet> sets) {
        if (sets.size() < 2) {
            return List.of();
        }
        int all = (int)
                Math.round(sets.stream().mapToInt(MarkedSet::score).average().orElse(0));
        return List.of(
                messages.get("own.compare.all", sets.size(), score(all)),
                strongest("objective", sets, set -> set.scoreOf("objective")),
                strongest("key-results", sets, MarkedSet::keyResultScore),
                strongest("whole", sets, set -> set.scoreOf("set")));
    }

    private String strongest(String where, List<MarkedSet> sets, ToIntFunction<MarkedSet> score) {
        int best = sets.stream().mapToInt(score).max().orElse(0);
        List<String> names = IntStream.range(0, sets.size())
                .filter(i -> score.applyAsInt(sets.get(i)) == best)
                .mapToObj(i -> messages.get("own.set.number", i + 1))
                .toList();
        String key = names.size() == sets.size() ? "own.compare.level" : "own.compare.strongest";
        return messages.get(key, messages.get("own.compare." + where), String.join(", ", names), score(best));
    }

    List<Row> changes(MarkedSet before, MarkedSet after) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(messages.get("own.change.overall"), score(before.score()), score(after.score())));
        for (OwnOkrs.Change change : OwnOkrs.changes(before, after)) {
            rows.add(row(reader.title(change.criterion()), mean(change.before()), mean(change.after())));
        }
        return rows;
    }

    private Row row(String criterion, String before, String after) {
        return new Row(criterion, before, after, messages.get("own.change.spoken", criterion, before, after));
    }

    private String mean(OptionalDouble level) {
        if (level.isEmpty()) {
            return messages.get("own.change.none");
        }
        double tenths = Math.round(level.getAsDouble() * 10) / 10.0;
        return messages.get("own.change.level", Double.toString(tenths));
    }

    /** Everything about one set, to be pasted elsewhere. */
    String copy(MarkedSet marked, List<PieceReading> pieces, String school) {
        StringBuilder text = new StringBuilder(messages.get("own.copy.head", score(marked.score()), school));
        for (PieceReading piece : pieces) {
            text.append("\n\n").append(messages.get("own.copy.piece", piece.title(), piece.score()));
            piece.words().forEach(words -> text.append('\n').append(words.text()));
            piece.caps().forEach(cap -> text.append('\n').append(cap));
            piece.criteria().forEach(criterion -> text.append('\n').append(line(criterion)));
            if (!piece.pattern().isEmpty()) {
                text.append('\n').append(piece.pattern());
            }
        }
        return text.append('\n').toString();
    }

    private String line(CriterionReading criterion) {
        String level =
                criterion.level().map(l -> Words.of(messages, "level", l)).orElseGet(() -> messages.get("level.open"));
        return messages.get("own.copy.criterion", criterion.title(), level, criterion.because(), criterion.question())
                .strip();
    }

    /** The words of a set and nothing else, each key result below the objective. */
    static String bare(MarkedSet marked) {
        StringBuilder text = new StringBuilder(marked.set().objective().text());
        marked.set().keyResults().forEach(keyResult -> text.append("\n\u2022 ").append(keyResult.text()));
        return text.toString();
    }

    /** The words of a set as they can be read in again. */
    static String lines(MarkedSet marked) {
        StringBuilder text =
                new StringBuilder("Objective: ").append(marked.set().objective().text());
        int number = 1;
        for (KeyResult keyResult : marked.set().keyResults()) {
            text.append("\nKey result ").append(number++).append(": ").append(keyResult.text());
        }
        return text.toString();
    }
}
