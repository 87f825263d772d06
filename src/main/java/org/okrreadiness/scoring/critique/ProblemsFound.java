package org.okrreadiness.scoring.critique;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.PlantedPlace;
import org.okrreadiness.scoring.mark.Proposal;

/** C1: the share of what matters that was found, less what was invented. */
final class ProblemsFound {

    /** Misnamed marks leave room for another opinion; without them the key decides. */
    private static final double KEY_DECIDES = 0.9;

    private static final double NAME_IN_DOUBT = 0.55;

    private final CritiqueReading reading;
    private final Matching matching;

    ProblemsFound(CritiqueReading reading) {
        this.reading = reading;
        this.matching = reading.matching();
    }

    Proposal proposal() {
        Proposal proposal = reading.task().isSound() ? sound() : flawed();
        return proposal.showing(evidence());
    }

    /** "Nothing is wrong" is the right answer here; every mark made all the same is an invention. */
    private Proposal sound() {
        int marks = reading.given().marks().size();
        boolean claimed = reading.given().sound();
        if (marks == 0) {
            return Proposal.of("C1", claimed ? 3 : 1, KEY_DECIDES, claimed ? "sound-seen" : "sound-unsaid");
        }
        int points = marks > 1 ? 0 : claimed ? 2 : 1;
        return Proposal.of("C1", points, KEY_DECIDES, "sound-doubted", count(marks))
                .asking("sound-doubted");
    }

    private Proposal flawed() {
        int planted = reading.task().defects().size();
        int alarms = matching.falseAlarms().size();
        if (reading.given().sound() && reading.given().marks().isEmpty()) {
            return Proposal.of("C1", 0, KEY_DECIDES, "called-sound", count(planted))
                    .asking("called-sound");
        }
        double confidence = matching.misnamed().isEmpty() ? KEY_DECIDES : NAME_IN_DOUBT;
        Proposal proposal = Proposal.of(
                "C1", points(), confidence, "found", count(matching.hits().size()), count(planted), count(alarms));
        if (alarms > 0) {
            return proposal.asking("false-alarm", words(matching.falseAlarms().get(0)));
        }
        return matching.missed().isEmpty() ? proposal : proposal.asking("missed");
    }

    private int points() {
        int found = matching.foundWeight();
        int planted = matching.plantedWeight();
        int alarms = matching.falseAlarms().size();
        boolean manyAlarms = alarms >= 2 && alarms > matching.hits().size();
        boolean heaviestFound =
                matching.hits().stream().anyMatch(hit -> hit.defect().weight() == matching.heaviest());
        if (found == 0) {
            return 0;
        }
        if (manyAlarms || 2 * found < planted) {
            return 1;
        }
        return 5 * found >= 4 * planted && heaviestFound && alarms <= 1 ? 3 : 2;
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        matching.hits().forEach(hit -> evidence.add(evidence(EvidenceCode.DEFECT_FOUND, hit.mark())));
        matching.missed().forEach(defect -> evidence.add(missed(defect.place())));
        matching.misnamed().forEach(mark -> evidence.add(evidence(EvidenceCode.DEFECT_MISNAMED, mark)));
        matching.falseAlarms().forEach(mark -> evidence.add(evidence(EvidenceCode.FALSE_ALARM, mark)));
        return evidence;
    }

    private Evidence evidence(EvidenceCode code, DefectMark mark) {
        Span span = reading.places().within(mark);
        return new Evidence(code, mark.part(), span, words(mark));
    }

    private Evidence missed(PlantedPlace place) {
        Span span = reading.places().of(place);
        String words = span.in(reading.places().textOf(place.part()));
        return new Evidence(EvidenceCode.DEFECT_MISSED, place.part(), span, words);
    }

    private String words(DefectMark mark) {
        return reading.places().within(mark).in(reading.places().textOf(mark.part()));
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
