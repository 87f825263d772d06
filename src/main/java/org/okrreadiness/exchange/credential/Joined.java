package org.okrreadiness.exchange.credential;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.service.records.verify.Said;
import org.okrreadiness.service.records.verify.Statement;

/** Several codes of one certificate as what they say together. */
public final class Joined {

    private Joined() {}

    /** Empty when they are not of one signer about one person. */
    public static Optional<Statement> of(List<Statement> parts) {
        Statement first = parts.get(0);
        boolean belong = parts.stream()
                .allMatch(part -> part.signer().equals(first.signer())
                        && part.about().equals(first.about())
                        && part.signedAt().equals(first.signedAt()));
        if (!belong) {
            return Optional.empty();
        }
        List<Said> all =
                parts.stream().flatMap(part -> part.said().stream()).distinct().toList();
        return Optional.of(
                new Statement(first.form(), first.about(), all, first.signer(), first.signedAt(), Optional.empty()));
    }
}
