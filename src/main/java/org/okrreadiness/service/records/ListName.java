package org.okrreadiness.service.records;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.crypto.Fingerprint;

/**
 * How one list of withdrawn records is called. It follows from the key and the number, so that whoever has neither network nor register
 * still knows which list is meant.
 *
 * @param issuerKey in hexadecimal digits
 * @param number from 0
 */
public record ListName(String issuerKey, int number) {

    /** The list in which this place is. */
    public static ListName of(String issuerKey, long place) {
        return new ListName(issuerKey, (int) (place / StatusPlaces.IN_A_LIST));
    }

    /** A name that is in nobody's gift and needs no address. */
    public String urn() {
        byte[] name = ("okr-readiness withdrawn list " + issuerKey + " " + number).getBytes(StandardCharsets.US_ASCII);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    /** Of the file it is written to. */
    public String file() {
        String key = Fingerprint.of(HexFormat.of().parseHex(issuerKey))
                .replace("-", "")
                .substring(0, 16);
        return "withdrawn-" + key + "-" + number + ".json";
    }

    /**
     * What credentials refer to: where the list lies for everybody, or else its name.
     *
     * @param address of the folder on the issuer's own site, ending with a slash
     */
    public String reference(Optional<String> address) {
        return address.map(folder -> folder + file()).orElseGet(this::urn);
    }
}
