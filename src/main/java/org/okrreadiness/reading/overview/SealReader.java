package org.okrreadiness.reading.overview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.wording.ClockWords;
import org.okrreadiness.wording.Moments;
import org.okrreadiness.wording.Words;

/** Reads what a result has to say about how it came about: the seal, the time and the clock. */
final class SealReader {

    private final Messages messages;
    private final Moments moments;
    private final Sittings.Opened opened;

    SealReader(Messages messages, Moments moments, Sittings.Opened opened) {
        this.messages = messages;
        this.moments = moments;
        this.opened = opened;
    }

    /** In practice nothing, unless a seal is broken. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        boolean sealedSitting = opened.attempt().start().mode() == Mode.ASSESSMENT;
        if (sealedSitting) {
            timeUp().ifPresent(remarks::add);
            ClockWords words = new ClockWords(messages, moments.zone());
            opened.attempt().time().changes().forEach(change -> remarks.add(words.of(change.at(), change.by())));
        }
        if (sealedSitting || opened.seal().isBroken()) {
            remarks.add(seal());
        }
        return remarks;
    }

    private Optional<String> timeUp() {
        Duration used = opened.attempt().time().used();
        return opened.assessment()
                .sitting()
                .timeLimit()
                .filter(limit -> used.compareTo(limit) >= 0)
                .map(limit -> messages.get("result.time-up", limit.toMinutes()));
    }

    private String seal() {
        Seal seal = opened.seal();
        return switch (seal.state()) {
            case UNSEALED -> messages.get("result.seal.unsealed");
            case INTACT ->
                messages.get(
                        seal.ownKey() ? "result.seal.intact" : "result.seal.intact.other-key",
                        seal.fingerprint().orElseThrow());
            case BROKEN -> broken(seal.broken().orElseThrow());
        };
    }

    private String broken(Seal.Break at) {
        return messages.get(
                "result.seal.broken", at.entry(), Words.of(messages, "result.seal.expected", at.expected()));
    }
}
