package org.okrreadiness.service;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with a {@link StoppedException} once its reading has been given up, however much is left of it. */
public final class StoppableStream extends FilterInputStream {

    private final StopSignal stop;

    public StoppableStream(InputStream in, StopSignal stop) {
        super(in);
        this.stop = stop;
    }

    @Override
    public int read() throws IOException {
        stop.requireNot();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        stop.requireNot();
        return super.read(bytes, from, length);
    }
}
