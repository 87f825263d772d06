package org.okrreadiness.scoring.critique;

import java.util.List;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.mark.Proposal;

/** C2: how exactly the marks that found something say where it stands, weighted by its seriousness. */
final class PlacesNamed {

    private static final List<String> REASONS = List.of("nowhere", "set", "line", "words");

    private final CritiqueReading reading;

    PlacesNamed(CritiqueReading reading) {
        this.reading = reading;
    }

    Proposal proposal() {
        int points = reading.matching().weightedMean(hit -> hit.precision().ordinal());
        Proposal proposal = Proposal.of("C2", points, 0.9, REASONS.get(points)).showing(evidence());
        return points == 3 ? proposal : proposal.asking("words");
    }

    private List<Evidence> evidence() {
        Places places = reading.places();
        return reading.matching().hits().stream()
                .map(hit -> {
                    Span span = places.within(hit.mark());
                    String words = span.in(places.textOf(hit.mark().part()));
                    return new Evidence(EvidenceCode.DEFECT_FOUND, hit.mark().part(), span, words);
                })
                .toList();
    }
}
