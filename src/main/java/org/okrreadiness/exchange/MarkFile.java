package org.okrreadiness.exchange;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.rubric.Trust;

/** The wire form of a mark with its reasons. */
record MarkFile(
        String criterion,
        int level,
        double confidence,
        Trust trust,
        String route,
        PhraseFile because,
        Optional<PhraseFile> question,
        List<EvidenceFile> evidence) {

    static MarkFile of(Mark mark) {
        Judgement judgement = mark.judgement();
        return new MarkFile(
                mark.criterion().value(),
                judgement.level().points(),
                judgement.confidence(),
                judgement.trust(),
                Word.of(judgement.route()),
                PhraseFile.of(mark.because()),
                mark.question().map(PhraseFile::of),
                mark.evidence().stream().map(EvidenceFile::of).toList());
    }

    Mark mark() {
        return new Mark(
                new CriterionId(criterion),
                new Judgement(Level.of(level), confidence, trust, Word.read(Route.class, route)),
                because.phrase(),
                question.map(PhraseFile::phrase),
                evidence.stream().map(EvidenceFile::evidence).toList());
    }

    record PhraseFile(String key, List<String> arguments) {

        static PhraseFile of(Phrase phrase) {
            return new PhraseFile(phrase.key(), phrase.arguments());
        }

        Phrase phrase() {
            return new Phrase(key, arguments);
        }
    }

    record EvidenceFile(EvidenceCode code, String part, int start, int end, String text) {

        static EvidenceFile of(Evidence evidence) {
            return new EvidenceFile(
                    evidence.code(),
                    evidence.part().path(),
                    evidence.span().start(),
                    evidence.span().end(),
                    evidence.text());
        }

        Evidence evidence() {
            return new Evidence(code, new Part(part), new Span(start, end), text);
        }
    }
}
