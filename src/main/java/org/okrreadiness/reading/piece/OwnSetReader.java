package org.okrreadiness.reading.piece;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.accuracy.AccuracyCard;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.MarkedSet;

/** Reads a set that somebody brought, marked without a task and without a trainer who would settle anything. */
public final class OwnSetReader {

    private final Messages messages;
    private final List<Rubric> rubrics;
    private final AccuracyCard accuracy;

    /** @param rubrics the product's own */
    public OwnSetReader(Messages messages, List<Rubric> rubrics, AccuracyCard accuracy) {
        this.messages = messages;
        this.rubrics = List.copyOf(rubrics);
        this.accuracy = accuracy;
    }

    /** The objective, each key result, the set as a whole. */
    public List<PieceReading> pieces(MarkedSet marked, Map<Part, Phrase> patterns) {
        Map<Part, String> words = words(marked);
        Doubts doubts = new Doubts(accuracy, marked.versions().scorer(), messages);
        Beside beside = new Beside(List.of(), patterns, List.of(), List.of(), doubts);
        return marked.parts().stream()
                .map(part -> new PieceReader(messages, words, part, rubricOf(part), beside).read())
                .map(OwnSetReader::withoutTrainer)
                .toList();
    }

    /** What a criterion asks, in a few words. */
    public String title(CriterionId criterion) {
        return rubrics.stream()
                .flatMap(rubric -> rubric.criterion(criterion).stream())
                .map(Criterion::title)
                .findFirst()
                .orElse(criterion.value());
    }

    private static Map<Part, String> words(MarkedSet marked) {
        Map<Part, String> words = new LinkedHashMap<>();
        put(words, Part.OBJECTIVE, marked.set().objective().text());
        int number = 1;
        for (KeyResult keyResult : marked.set().keyResults()) {
            put(words, Part.keyResult(number), keyResult.text());
            put(
                    words,
                    Part.keyResultField(number, "metric"),
                    keyResult.measure().metric());
            put(
                    words,
                    Part.keyResultField(number, "baseline"),
                    keyResult.movement().baseline());
            put(
                    words,
                    Part.keyResultField(number, "target"),
                    keyResult.movement().target());
            put(words, Part.keyResultField(number, "due"), keyResult.movement().due());
            number++;
        }
        return words;
    }

    private static void put(Map<Part, String> words, Part part, String text) {
        if (!text.isBlank()) {
            words.put(part, text);
        }
    }

    private Optional<Rubric> rubricOf(ArtefactScore part) {
        String id = part.rubric().replaceFirst("@.*", "");
        return rubrics.stream().filter(rubric -> rubric.id().equals(id)).findFirst();
    }

    private static PieceReading withoutTrainer(PieceReading piece) {
        List<CriterionReading> criteria = piece.criteria().stream()
                .map(c -> new CriterionReading(
                        c.title(),
                        c.level(),
                        false,
                        c.descriptor(),
                        c.because(),
                        c.question(),
                        c.evidence(),
                        c.elsewhere(),
                        c.doubts()))
                .toList();
        return new PieceReading(piece.title(), piece.score(), piece.words(), criteria, piece.caps(), piece.pattern());
    }
}
