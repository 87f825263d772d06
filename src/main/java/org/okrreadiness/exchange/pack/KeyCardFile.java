package org.okrreadiness.exchange.pack;

import java.util.HexFormat;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.PublicKeys;

/** The wire form of a key card, without its signature blank or filled. Keys and signature in hexadecimal digits. */
record KeyCardFile(int format, String name, String signing, String opening, String signature) {

    static KeyCardFile of(KeyCard card, String signature) {
        HexFormat hex = HexFormat.of();
        return new KeyCardFile(
                PackFormat.NEWEST,
                card.name(),
                hex.formatHex(card.keys().signing()),
                hex.formatHex(card.keys().opening()),
                signature);
    }

    /** @throws IllegalArgumentException when a field is not what it should be */
    KeyCard card(String place) {
        HexFormat hex = HexFormat.of();
        return new KeyCard(PackText.given(name, place), new PublicKeys(hex.parseHex(signing), hex.parseHex(opening)));
    }
}
