package org.okrreadiness.reading.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Decoy;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.PlantedDefect;
import org.okrreadiness.domain.task.PlantedPlace;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.piece.Bearing;
import org.okrreadiness.reading.piece.EvidenceReading;
import org.okrreadiness.reading.piece.PartNames;
import org.okrreadiness.reading.piece.WordsReading;
import org.okrreadiness.reading.task.CritiqueReading.Outcome;
import org.okrreadiness.reading.task.CritiqueReading.Point;
import org.okrreadiness.wording.Words;

/**
 * Lays what was marked over what was planted. Whether a mark is a hit or a false alarm was decided by the scorer and stands in the
 * sheet's evidence; here it only finds the reasons that go with it.
 */
final class CritiqueReader {

    /** @param span in the part's text; empty when the whole line or set is meant */
    private record Spot(Part part, Span span, Point point) {}

    private final Messages messages;
    private final PartNames partNames;
    private final Critique task;
    private final CritiqueGiven given;
    private final List<Evidence> evidence;
    private final List<Spot> spots = new ArrayList<>();
    private final List<PlantedDefect> missed;
    private final List<PlantedDefect> found;

    CritiqueReader(Messages messages, Critique task, CritiqueGiven given, TaskScore score) {
        this.messages = messages;
        this.partNames = new PartNames(messages);
        this.task = task;
        this.given = given;
        this.evidence = score.artefacts().stream()
                .flatMap(artefact -> artefact.marks().stream())
                .flatMap(mark -> mark.evidence().stream())
                .toList();
        this.missed = task.defects().stream()
                .filter(defect -> !score.answered() || isMissed(defect))
                .toList();
        this.found = new ArrayList<>(task.defects());
        found.removeAll(missed);
    }

    CritiqueReading read() {
        given.marks().stream()
                .filter(mark -> is(mark, EvidenceCode.DEFECT_FOUND))
                .forEach(this::addHit);
        missed.forEach(this::addMissed);
        given.marks().stream()
                .filter(mark -> is(mark, EvidenceCode.FALSE_ALARM))
                .forEach(this::addFalseAlarm);
        given.marks().stream()
                .filter(mark -> !is(mark, EvidenceCode.DEFECT_FOUND) && !is(mark, EvidenceCode.FALSE_ALARM))
                .forEach(this::addOther);
        return new CritiqueReading(
                summary(), lines(), spots.stream().map(Spot::point).toList());
    }

    private boolean isMissed(PlantedDefect defect) {
        return evidence.stream()
                .anyMatch(e -> e.code() == EvidenceCode.DEFECT_MISSED
                        && e.part().equals(defect.place().part())
                        && e.span().start() == span(defect.place()).start());
    }

    private boolean is(DefectMark mark, EvidenceCode code) {
        return evidence.stream()
                .anyMatch(e -> e.code() == code
                        && e.part().equals(mark.part())
                        && e.span().start() == mark.span().start());
    }

    private void addHit(DefectMark mark) {
        Optional<PlantedDefect> defect = found.stream()
                .filter(d -> d.kind().contains(mark.kind()))
                .filter(d -> samePlace(d, mark))
                .findFirst();
        defect.ifPresent(found::remove);
        add(mark, Outcome.FOUND, defect.map(PlantedDefect::reason).orElse(""));
    }

    private static boolean samePlace(PlantedDefect defect, DefectMark mark) {
        Part planted = defect.place().part();
        // Of two lines that measure the same thing either may be marked, so the name decides there.
        return planted.equals(mark.part())
                || planted.equals(Part.SET)
                || mark.part().equals(Part.SET)
                || defect.kind().contains(DefectKind.SAME_MEASURE_TWICE);
    }

    private void addMissed(PlantedDefect defect) {
        PlantedPlace place = defect.place();
        add(
                place.part(),
                span(place),
                Outcome.MISSED,
                Words.of(messages, "editor.defect", defect.kind().get(0)),
                defect.reason(),
                "");
    }

    private void addFalseAlarm(DefectMark mark) {
        String reason = task.decoys().stream()
                .filter(decoy -> decoy.place().part().equals(mark.part()))
                .filter(decoy ->
                        mark.span().length() == 0 || span(decoy.place()).overlaps(mark.span()))
                .map(Decoy::reason)
                .findFirst()
                .orElseGet(() -> messages.get("result.critique.nothing-planted"));
        add(mark, Outcome.FALSE_ALARM, reason);
    }

    private void addOther(DefectMark mark) {
        add(mark, Outcome.OTHER, messages.get("result.critique.other"));
    }

    private void add(DefectMark mark, Outcome outcome, String reason) {
        add(mark.part(), mark.span(), outcome, Words.of(messages, "editor.defect", mark.kind()), reason, mark.why());
    }

    private void add(Part part, Span span, Outcome outcome, String names, String reason, String own) {
        String words = task.textOf(part)
                .filter(text -> span.length() > 0 && span.end() <= text.length())
                .map(span::in)
                .orElseGet(() -> partNames.of(part));
        int number = part.equals(Part.SET) ? 0 : spots.size() + 1;
        spots.add(new Spot(part, span, new Point(number, outcome, words, names, reason, own)));
    }

    private Span span(PlantedPlace place) {
        String text = task.textOf(place.part()).orElse("");
        int start = text.indexOf(place.words());
        return place.words().isEmpty() || start < 0
                ? new Span(0, 0)
                : new Span(start, start + place.words().length());
    }

    private String summary() {
        if (task.isSound()) {
            return messages.get(given.sound() ? "result.critique.sound.seen" : "result.critique.sound.missed");
        }
        long falseAlarms = spots.stream()
                .filter(spot -> spot.point().outcome() == Outcome.FALSE_ALARM)
                .count();
        return messages.get(
                "result.critique.summary",
                task.defects().size() - missed.size(),
                task.defects().size(),
                falseAlarms);
    }

    private List<WordsReading> lines() {
        List<WordsReading> lines = new ArrayList<>();
        lines.add(line(Part.OBJECTIVE));
        for (int number = 1; number <= task.planted().keyResults().size(); number++) {
            lines.add(line(Part.keyResult(number)));
        }
        return lines;
    }

    private WordsReading line(Part part) {
        String text = task.textOf(part).orElse("");
        List<WordsReading.Highlight> highlights = spots.stream()
                .filter(spot -> spot.part().equals(part) && spot.span().end() <= text.length())
                .map(spot -> highlight(spot, text))
                .toList();
        return new WordsReading(partNames.of(part), text, highlights);
    }

    private WordsReading.Highlight highlight(Spot spot, String text) {
        boolean wholeLine = spot.span().length() == 0;
        Point point = spot.point();
        Bearing bearing = switch (point.outcome()) {
            case FOUND -> Bearing.FOR;
            case FALSE_ALARM -> Bearing.AGAINST;
            case MISSED, OTHER -> Bearing.NEUTRAL;
        };
        String outcome = Words.of(messages, "result.critique.outcome", point.outcome());
        EvidenceReading evidence = new EvidenceReading(
                point.number(),
                point.words(),
                outcome,
                bearing,
                messages.get("result.evidence.spoken", point.number(), point.words(), outcome));
        return new WordsReading.Highlight(
                wholeLine ? 0 : spot.span().start(),
                wholeLine ? text.length() : spot.span().end(),
                evidence);
    }
}
