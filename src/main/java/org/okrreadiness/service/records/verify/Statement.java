package org.okrreadiness.service.records.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody signed.
 *
 * @param form what it came as
 * @param said everything it says; empty for an exported file, which is genuine as a whole
 * @param signer who signed, as they call themselves
 * @param signedAt as the signer says
 * @param status by what it can be found in a list of withdrawn ones; empty where it cannot
 */
public record Statement(
        Form form,
        About about,
        List<Said> said,
        Signer signer,
        Optional<Instant> signedAt,
        Optional<StatusReference> status) {

    /** What signed statements come as. */
    public enum Form {
        CREDENTIAL,
        JWT,
        IMAGE,
        QR,
        PDF,
        EXPORT
    }

    /**
     * @param name as it stands in the statement; anybody can write any name, so it says nothing before the key is known
     * @param key Ed25519, 64 lower-case hexadecimal digits
     */
    public record Signer(String name, String key) {

        public Signer {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(key, "key");
        }
    }

    public Statement {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(about, "about");
        said = List.copyOf(said);
        Objects.requireNonNull(signer, "signer");
        Objects.requireNonNull(signedAt, "signedAt");
        Objects.requireNonNull(status, "status");
    }

    /** The day from which nothing in it holds; empty as long as something does. */
    public Optional<LocalDate> expiredOn(LocalDate day) {
        if (said.isEmpty() || said.stream().anyMatch(one -> one.holdsOn(day))) {
            return Optional.empty();
        }
        return said.stream().flatMap(one -> one.until().stream()).max(Comparator.naturalOrder());
    }

    /** The day on which the first of it begins to hold, when that is still to come. */
    public Optional<LocalDate> beginsAfter(LocalDate day) {
        return said.isEmpty()
                        || said.stream()
                                .anyMatch(one -> one.from()
                                        .map(from -> !from.isAfter(day))
                                        .orElse(true))
                ? Optional.empty()
                : said.stream().flatMap(one -> one.from().stream()).min(Comparator.naturalOrder());
    }

    /** The same, having come as something else. */
    public Statement as(Form other) {
        return new Statement(other, about, said, signer, signedAt, status);
    }
}
