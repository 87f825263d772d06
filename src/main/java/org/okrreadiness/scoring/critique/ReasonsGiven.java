package org.okrreadiness.scoring.critique;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.PhraseList;
import org.okrreadiness.scoring.words.Sentences;

/**
 * C3: whether the reasons say what would follow, and here. Only reasons of marks that found something count, weighted by its
 * seriousness; the best sentence of a reason stands for it.
 */
final class ReasonsGiven {

    private static final PhraseList BLAME = PhraseList.read(ReasonsGiven.class, "blame.txt");
    private static final PhraseList RULE = PhraseList.read(ReasonsGiven.class, "rule.txt");
    private static final List<String> REASONS = List.of("verdict", "rule", "consequence", "consequence-here");

    /** A sentence that says what follows needs a subject, a verb and what happens. */
    private static final int FEWEST_WORDS = 6;

    private final CritiqueReading reading;
    private final List<Evidence> evidence = new ArrayList<>();
    private boolean doubtful;

    ReasonsGiven(CritiqueReading reading) {
        this.reading = reading;
    }

    Proposal proposal() {
        if (reading.matching().hits().isEmpty()) {
            return Proposal.of("C3", 0, 0.9, "nothing-found");
        }
        int points = reading.matching().weightedMean(this::points);
        Proposal proposal = Proposal.of("C3", points, doubtful ? 0.5 : 0.7, REASONS.get(points))
                .showing(evidence);
        return points == 3 ? proposal : proposal.asking(points == 2 ? "here" : "follows");
    }

    private int points(Hit hit) {
        String why = hit.mark().why();
        if (reading.copied().holds(Passage.of(why))) {
            evidence.add(
                    new Evidence(EvidenceCode.COPY, Part.markReason(hit.number()), new Span(0, why.length()), why));
            return 0;
        }
        return Sentences.of(why).stream()
                .mapToInt(sentence -> points(why, sentence, Part.markReason(hit.number())))
                .max()
                .orElse(0);
    }

    private int points(String why, Span sentence, Part part) {
        Passage passage = Passage.of(sentence.in(why));
        long words = passage.tokens().stream().filter(Token::isWord).count();
        List<Match> consequences = WhatFollows.in(passage);
        List<Match> here = reading.terms().any(passage);
        show(EvidenceCode.CONSEQUENCE, consequences, sentence, part);
        show(EvidenceCode.CASE_LINK, here, sentence, part);
        if (words >= FEWEST_WORDS && !consequences.isEmpty()) {
            return here.isEmpty() ? 2 : 3;
        }
        // A long sentence about the case without any connective may still say what follows: let a person look.
        doubtful |= words >= FEWEST_WORDS && !here.isEmpty();
        boolean says = words >= FEWEST_WORDS && !BLAME.occursIn(passage);
        return says || RULE.occursIn(passage) ? 1 : 0;
    }

    private void show(EvidenceCode code, List<Match> matches, Span sentence, Part part) {
        matches.forEach(match -> {
            Span span = new Span(
                    sentence.start() + match.span().start(),
                    sentence.start() + match.span().end());
            evidence.add(new Evidence(code, part, span, match.text()));
        });
    }
}
