package org.okrreadiness.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.accuracy.MarkedLine.Trap;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.Trust;

/** Marked lines with nothing in them but what a test is about. */
final class Lines {

    static final CriterionId K1 = new CriterionId("K1");

    private Lines() {}

    static MarkedLine rated(String id, Mark mark, Integer... ratings) {
        return grouped(id, "", mark, ratings);
    }

    static MarkedLine grouped(String id, String group, Mark mark, Integer... ratings) {
        return new MarkedLine(id, group, Map.of(K1, List.of(ratings)), Optional.empty(), score(List.of(), mark));
    }

    static MarkedLine trap(String id, Trap trap, Mark mark, String... flags) {
        return new MarkedLine(id, "", Map.of(), Optional.of(trap), score(List.of(flags), mark));
    }

    static Mark auto(int level, double confidence) {
        return mark(level, confidence, Route.AUTO);
    }

    static Mark routed(int level, double confidence) {
        return mark(level, confidence, Route.TRAINER);
    }

    private static Mark mark(int level, double confidence, Route route) {
        Judgement judgement = new Judgement(Level.of(level), confidence, Trust.A, route);
        return new Mark(K1, judgement, Phrase.of("because.K1"), Optional.empty(), List.of());
    }

    private static ArtefactScore score(List<String> flags, Mark mark) {
        return new ArtefactScore(Part.keyResult(1), "key-result@1.0", 50, List.of(mark), flags);
    }
}
