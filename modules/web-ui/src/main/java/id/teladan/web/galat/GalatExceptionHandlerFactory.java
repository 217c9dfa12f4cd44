package id.teladan.web.galat;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Registered in {@code faces-galat.xml}. */
public class GalatExceptionHandlerFactory extends ExceptionHandlerFactory {

    public GalatExceptionHandlerFactory(ExceptionHandlerFactory bungkus) {
        super(bungkus);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new GalatExceptionHandler(getWrapped().getExceptionHandler());
    }
}
