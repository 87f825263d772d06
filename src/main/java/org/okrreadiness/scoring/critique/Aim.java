package org.okrreadiness.scoring.critique;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.PlantedDefect;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.PhraseList;

/**
 * What a question aims at. It aims at a defect when it speaks of the defect's words and of what is wrong with them: by the words for
 * that kind of defect or, where a line leads nowhere, by asking what would follow from it. Words alone or the notion alone come close.
 */
final class Aim {

    private static final Map<String, PhraseList> KINDS = PhraseList.readEach(Aim.class, "kinds.txt");
    private static final PhraseList GENERIC = PhraseList.read(Aim.class, "generic.txt");
    private static final PhraseList FOLLOWS = PhraseList.read(Aim.class, "follows.txt");

    /** Defects that say something about the objective too: a question may take its words from there. */
    private static final Set<DefectKind> ABOUT_THE_OBJECTIVE =
            EnumSet.of(DefectKind.ACTIVITY, DefectKind.OFF_THE_OBJECTIVE, DefectKind.SLOGAN, DefectKind.NO_GUARDRAIL);

    /** Defects that come to light when one asks what would follow from the line, or holds it against the objective. */
    private static final Set<DefectKind> LEADING_NOWHERE = EnumSet.of(
            DefectKind.ACTIVITY, DefectKind.OFF_THE_OBJECTIVE, DefectKind.BUSINESS_AS_USUAL, DefectKind.NO_GUARDRAIL);

    private final Critique task;
    private final Set<String> asked;
    private final Set<String> notions;
    private final Set<String> objective;
    private final boolean generic;
    private final boolean asksWhatFollows;

    Aim(Critique task, Passage question) {
        this.task = task;
        this.asked = ContentWords.withFigures(question);
        this.notions = KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().occursIn(question))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        this.objective =
                ContentWords.withFigures(Passage.of(task.planted().objective().text()));
        this.generic = GENERIC.occursIn(question);
        this.asksWhatFollows = FOLLOWS.occursIn(question);
    }

    /** 3 at the most serious defect, 2 at another or nearly, 1 at OKRs in general, 0 elsewhere. */
    int points(boolean speaksOfCase) {
        int heaviest =
                task.defects().stream().mapToInt(PlantedDefect::weight).max().orElse(0);
        if (task.defects().stream().anyMatch(d -> d.weight() == heaviest && isHit(d))) {
            return 3;
        }
        if (task.defects().stream().anyMatch(d -> named(d) || meant(d) && speaksOfCase)) {
            return 2;
        }
        return generic || speaksOfCase || !notions.isEmpty() ? 1 : 0;
    }

    private boolean isHit(PlantedDefect defect) {
        boolean held = asksWhatFollows || speaksOf(objective, line(defect));
        return meant(defect) && named(defect) || isOneOf(LEADING_NOWHERE, defect) && held && isLineMeant(defect);
    }

    /** No other line has more of the question's words. The set as a whole is no line. */
    private boolean isLineMeant(PlantedDefect defect) {
        long shared = shared(line(defect));
        return shared > 0
                && !defect.place().part().equals(Part.SET)
                && task.planted().keyResults().stream()
                        .allMatch(kr -> shared(ContentWords.withFigures(Passage.of(kr.text()))) <= shared);
    }

    private long shared(Set<String> words) {
        return asked.stream().filter(words::contains).count();
    }

    private boolean meant(PlantedDefect defect) {
        return defect.kind().stream().anyMatch(kind -> notions.contains(kind.name()));
    }

    private boolean named(PlantedDefect defect) {
        return speaksOf(line(defect), Set.of())
                || isOneOf(ABOUT_THE_OBJECTIVE, defect) && speaksOf(objective, Set.of());
    }

    private boolean speaksOf(Set<String> words, Set<String> without) {
        return asked.stream().anyMatch(word -> words.contains(word) && !without.contains(word));
    }

    private static boolean isOneOf(Set<DefectKind> kinds, PlantedDefect defect) {
        return !Collections.disjoint(kinds, defect.kind());
    }

    /** The words of the defect's line; of every line when it is one of the whole set. */
    private Set<String> line(PlantedDefect defect) {
        Part part = defect.place().part();
        String text = part.equals(Part.SET)
                ? task.planted().keyResults().stream().map(KeyResult::text).collect(Collectors.joining(" "))
                : task.textOf(part).orElse("");
        return ContentWords.withFigures(Passage.of(defect.place().words() + " " + text));
    }
}
