package org.okrreadiness.exchange.pack;

import org.okrreadiness.domain.rubric.Phrase;

/** A stage of reading will not let a pack through. It never leaves this package. */
final class PackRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;

    private PackRefusal(Phrase reason, Throwable cause) {
        super(reason.key() + " " + reason.arguments(), cause);
        this.reason = reason;
    }

    static PackRefusal because(String key, String... arguments) {
        return new PackRefusal(Phrase.of(key, arguments), null);
    }

    static PackRefusal after(Throwable cause, String key, String... arguments) {
        return new PackRefusal(Phrase.of(key, arguments), cause);
    }

    /** Whether it is refused because a newer version wrote it. */
    boolean isNewer() {
        return reason.key().equals("travel.refused.newer");
    }

    Phrase reason() {
        return reason;
    }
}
