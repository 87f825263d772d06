package org.okrreadiness.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.Stamp;

/**
 * Everything that was said about one answer, in the order of its stamps; nothing of it was taken back.
 *
 * @param marked every time levels were given, those that were replaced as well
 * @param decided adjudications, those that were replaced as well
 * @param decisions on appeals, by the stamp of the appeal; the last one counts
 */
public record AnswerBook(
        AnswerId answer,
        List<Judging.Marked> marked,
        List<Judging.SetAside> setAside,
        List<Judging.DifferenceExplained> explained,
        Optional<Moderation.ReferenceSet> reference,
        List<Moderation.Adjudicated> decided,
        List<Moderation.Appealed> appeals,
        Map<Stamp, Moderation.AppealDecided> decisions,
        List<Moderation.Requeued> requeued) {

    public AnswerBook {
        Objects.requireNonNull(answer, "answer");
        marked = List.copyOf(marked);
        setAside = List.copyOf(setAside);
        explained = List.copyOf(explained);
        Objects.requireNonNull(reference, "reference");
        decided = List.copyOf(decided);
        appeals = List.copyOf(appeals);
        decisions = Map.copyOf(decisions);
        requeued = List.copyOf(requeued);
    }

    /** An answer nobody has said anything about. */
    static AnswerBook untouched(AnswerId answer) {
        return new AnswerBook(
                answer, List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of(), Map.of(), List.of());
    }

    /** What each marker holds now; more than one for a marker who worked on two machines that did not know of one another. */
    public Map<MarkerId, List<Judging.Marked>> held() {
        Set<Stamp> replaced = new HashSet<>();
        marked.forEach(event -> replaced.addAll(event.replaces()));
        Map<MarkerId, List<Judging.Marked>> held = new TreeMap<>();
        marked.stream()
                .filter(event -> !replaced.contains(event.made().stamp()))
                .forEach(event -> held.computeIfAbsent(event.made().by(), by -> new ArrayList<>())
                        .add(event));
        return held;
    }

    /** What the marker holds now; of two that are in conflict the later one. */
    public Optional<Judging.Marked> heldBy(MarkerId marker) {
        return held().getOrDefault(marker, List.of()).stream().max(latest());
    }

    /** Adjudications of the place that stand now; more than one where two people did not know of one another. */
    public List<Moderation.Adjudicated> decidedOn(Place place) {
        Set<Stamp> replaced = new HashSet<>();
        decided.forEach(event -> replaced.addAll(event.replaces()));
        return decided.stream()
                .filter(event -> event.place().equals(place))
                .filter(event -> !replaced.contains(event.made().stamp()))
                .toList();
    }

    /** Every place somebody has spoken of. */
    public Set<Place> places() {
        Set<Place> places = new TreeSet<>();
        marked.forEach(event -> event.marks().forEach(mark -> places.add(mark.place())));
        decided.forEach(event -> places.add(event.place()));
        appeals.forEach(event -> places.add(event.place()));
        return places;
    }

    /** Appeals nobody has decided. */
    public List<Moderation.Appealed> openAppeals() {
        return appeals.stream()
                .filter(appeal -> !decisions.containsKey(appeal.made().stamp()))
                .toList();
    }

    /** Whether the marker passed it on after last marking it. */
    public boolean isSetAsideBy(MarkerId marker) {
        return setAside.stream()
                .filter(event -> event.made().by().equals(marker))
                .max(latest())
                .filter(aside ->
                        heldBy(marker).filter(mark -> isAfter(mark, aside)).isEmpty())
                .isPresent();
    }

    /** The last time it was escalated, unless somebody adjudicated after that. */
    public Optional<Judging.SetAside> escalated() {
        return setAside.stream()
                .filter(event -> event.why() == Judging.Why.ESCALATED)
                .max(latest())
                .filter(event -> decided.stream().noneMatch(decision -> isAfter(decision, event)));
    }

    /** Whether somebody asked, after the marker last marked it, for it to be marked again. */
    public boolean isRequeuedFor(MarkerId marker) {
        return heldBy(marker)
                .filter(mark -> requeued.stream().anyMatch(event -> isAfter(event, mark)))
                .isPresent();
    }

    private static boolean isAfter(MarkingEvent later, MarkingEvent earlier) {
        return later.made().stamp().compareTo(earlier.made().stamp()) > 0;
    }

    private static Comparator<MarkingEvent> latest() {
        return Comparator.comparing(event -> event.made().stamp());
    }
}
