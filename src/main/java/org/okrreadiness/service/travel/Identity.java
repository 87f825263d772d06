package org.okrreadiness.service.travel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.okrreadiness.crypto.Signatures;

/**
 * Who a participant is: one id to know them by again, and two fields to see whether that can be right.
 *
 * @param id the same for one name on one data folder, whatever else is given with it
 * @param name as the participant entered it
 * @param email empty when it was not given
 * @param personnelNumber empty when it was not given
 */
public record Identity(UUID id, String name, String email, String personnelNumber) {

    public Identity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(personnelNumber, "personnelNumber");
    }

    /**
     * Of somebody on the data folder with this key. The id is made from both and kept nowhere; capitals and spaces in the name make no
     * other person.
     *
     * @param folderKey the public signing key of the folder
     */
    public static Identity of(byte[] folderKey, String name, String email, String personnelNumber) {
        byte[] person = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .getBytes(StandardCharsets.UTF_8);
        byte[] both = ByteBuffer.allocate(folderKey.length + person.length)
                .put(folderKey)
                .put(person)
                .array();
        return new Identity(uuid(Signatures.digest(both)), name.strip(), email.strip(), personnelNumber.strip());
    }

    /** Version 8 of RFC 9562: 122 bits of our own making. */
    private static UUID uuid(byte[] digest) {
        ByteBuffer bits = ByteBuffer.wrap(digest);
        long most = bits.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
        long least = bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }
}
