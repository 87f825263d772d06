package org.okrreadiness.export.credential;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.verify.About;

/**
 * Whom a credential is about: hashes of name and e-mail address, which the person can prove to be theirs and nobody can read.
 *
 * <p>The salt differs with every record, so that credentials of one person cannot be joined by anybody who does not know them; it follows
 * from the issuer's key, so that the same record gives the same credential.
 */
final class Subject {

    private static final int SALT_BYTES = 16;

    private final IssuerSeal seal;
    private final boolean redacted;

    /** @param redacted leaves out everything about the person */
    Subject(IssuerSeal seal, boolean redacted) {
        this.seal = seal;
        this.redacted = redacted;
    }

    void into(JsonObjectBuilder subject, Person person, CapabilityRecord record) {
        if (redacted) {
            // The standard wants to be told of somebody; this name stands in no register.
            byte[] name = ("redacted " + salt(record)).getBytes(StandardCharsets.UTF_8);
            subject.add("id", "urn:uuid:" + UUID.nameUUIDFromBytes(name));
            return;
        }
        String salt = salt(record);
        JsonArrayBuilder identities = Json.createArrayBuilder();
        if (!person.email().isBlank()) {
            identities.add(identity("emailAddress", person.email().strip().toLowerCase(Locale.ROOT), salt));
        }
        identities.add(identity("name", person.name().strip(), salt));
        subject.add("identifier", identities);
    }

    private static JsonObjectBuilder identity(String type, String value, String salt) {
        return Json.createObjectBuilder()
                .add("type", "IdentityObject")
                .add("hashed", true)
                .add("identityHash", "sha256$" + About.Hidden.of(value, salt).sha256())
                .add("identityType", type)
                .add("salt", salt);
    }

    private String salt(CapabilityRecord record) {
        byte[] message = ("okr-readiness salt 1\n" + record.id()).getBytes(StandardCharsets.UTF_8);
        byte[] digest = Signatures.digest(seal.sign(message));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, SALT_BYTES));
    }
}
