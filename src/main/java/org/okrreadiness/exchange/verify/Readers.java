package org.okrreadiness.exchange.verify;

import java.util.List;
import org.okrreadiness.service.records.verify.SignedReader;

/** Every form that can be checked. */
public final class Readers {

    /** In the order in which they are to be asked: what has a seal beside it first, a picture of a code only when nothing is baked in. */
    public static final List<SignedReader> ALL = List.of(
            new ExportReader(),
            new PdfReader(),
            new BakedPngReader(),
            new BakedSvgReader(),
            new PictureReader(),
            new CredentialReader());

    private Readers() {}
}
