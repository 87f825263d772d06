package org.okrreadiness.scoring.answer;

import java.util.Optional;
import org.okrreadiness.scoring.mark.Proposal;

/** T6: whether the own words make sentences that can be followed. */
final class EasyToFollow {

    /** Words in the longest sentence from which it has to be read twice, and from which it is lost on the way. */
    private static final int LONG = 35;

    private static final int ENDLESS = 60;

    /** Words in the middling sentence of a text that is easy to read. Starting values, all three. */
    private static final int EASY = 25;

    private final int words;
    private final int longest;
    private final int mean;
    private final LengthBand band;

    EasyToFollow(AnswerReading reading) {
        this.words = reading.words();
        this.longest =
                reading.sentences().stream().mapToInt(OwnSentence::words).max().orElse(0);
        this.mean = words / Math.max(1, reading.sentences().size());
        this.band = reading.key().length();
    }

    Proposal proposal() {
        return unreadable().or(this::hard).or(this::readable).orElseGet(() -> Proposal.of("T6", 3, 0.85, "concise"));
    }

    private Optional<Proposal> unreadable() {
        return words < band.fewest()
                ? Optional.of(Proposal.of("T6", 0, 0.8, "too-short", Integer.toString(words))
                        .asking("say"))
                : Optional.empty();
    }

    private Optional<Proposal> hard() {
        if (longest > ENDLESS) {
            return Optional.of(Proposal.of("T6", 1, 0.8, "endless", Integer.toString(longest))
                    .asking("cut"));
        }
        return words > 2 * band.most() ? Optional.of(tooLong(1)) : Optional.empty();
    }

    private Optional<Proposal> readable() {
        if (longest > LONG || mean > EASY) {
            return Optional.of(Proposal.of("T6", 2, 0.75, "long-sentences", Integer.toString(longest))
                    .asking("cut"));
        }
        return words > band.most() ? Optional.of(tooLong(2)) : Optional.empty();
    }

    private Proposal tooLong(int points) {
        return Proposal.of("T6", points, 0.75, "too-long", Integer.toString(words), Integer.toString(band.most()))
                .asking("cut");
    }
}
