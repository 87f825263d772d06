package org.okrreadiness.service.records.verify;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.crypto.Signatures;

/**
 * Whom a statement is about.
 *
 * @param name as it stands there; empty when it does not
 * @param hidden who it is in a form that can be compared and not read
 */
public record About(Optional<String> name, List<Hidden> hidden) {

    public About {
        Objects.requireNonNull(name, "name");
        hidden = List.copyOf(hidden);
    }

    /**
     * An e-mail address or a name as the hash Open Badges use.
     *
     * @param sha256 of value and salt in UTF-8, 64 lower-case hexadecimal digits
     */
    public record Hidden(String salt, String sha256) {

        /** The hash of a value with a salt. */
        public static Hidden of(String value, String salt) {
            byte[] both = (value + salt).getBytes(StandardCharsets.UTF_8);
            return new Hidden(salt, HexFormat.of().formatHex(Signatures.digest(both)));
        }

        boolean hides(String value) {
            return of(value, salt).equals(this);
        }
    }

    /** Whether this e-mail address or name is the one that is meant. */
    public boolean matches(String typed) {
        String value = typed.strip();
        return name.filter(value::equals).isPresent()
                || hidden.stream().anyMatch(one -> one.hides(value) || one.hides(value.toLowerCase(Locale.ROOT)));
    }
}
