package org.okrreadiness.scoring.critique;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.DefectKind;
import org.okrreadiness.domain.assessment.Task.Critique;
import org.okrreadiness.domain.assessment.Task.PlantedDefect;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.PhraseList;

/**
 * What a question aims at. It aims at a defect when it speaks of the defect's words and of what is wrong with them; words alone or
 * the notion alone come close.
 */
final class Aim {

    private static final PhraseList KINDS = PhraseList.read(Aim.class, "kinds.txt");
    private static final PhraseList GENERIC = PhraseList.read(Aim.class, "generic.txt");

    /** Defects that say something about the objective too: a question may take its words from there. */
    private static final Set<DefectKind> ABOUT_THE_OBJECTIVE =
            EnumSet.of(DefectKind.ACTIVITY, DefectKind.OFF_THE_OBJECTIVE, DefectKind.SLOGAN, DefectKind.NO_GUARDRAIL);

    private final Critique task;
    private final Set<String> asked;
    private final Set<String> notions;
    private final boolean generic;

    Aim(Critique task, Passage question) {
        this.task = task;
        this.asked = ContentWords.of(question);
        this.notions = KINDS.in(question).stream().map(Match::entry).collect(Collectors.toSet());
        this.generic = GENERIC.occursIn(question);
    }

    /** 3 at the most serious defect, 2 at another or nearly, 1 at OKRs in general, 0 elsewhere. */
    int points(boolean speaksOfCase) {
        int heaviest =
                task.defects().stream().mapToInt(PlantedDefect::weight).max().orElse(0);
        boolean serious = task.defects().stream().anyMatch(d -> d.weight() == heaviest && meant(d) && named(d));
        if (serious) {
            return 3;
        }
        boolean somewhere = task.defects().stream().anyMatch(d -> named(d) || meant(d) && speaksOfCase);
        if (somewhere) {
            return 2;
        }
        return generic || speaksOfCase || !notions.isEmpty() ? 1 : 0;
    }

    private boolean meant(PlantedDefect defect) {
        return defect.kind().stream().anyMatch(kind -> notions.contains(kind.name()));
    }

    private boolean named(PlantedDefect defect) {
        Set<String> words = ContentWords.of(Passage.of(defect.place().words() + " " + line(defect)));
        if (defect.kind().stream().anyMatch(ABOUT_THE_OBJECTIVE::contains)) {
            words.addAll(ContentWords.of(Passage.of(task.planted().objective().text())));
        }
        words.retainAll(asked);
        return !words.isEmpty();
    }

    private String line(PlantedDefect defect) {
        Part part = defect.place().part();
        return part.equals(Part.SET) ? "" : task.textOf(part).orElse("");
    }
}
