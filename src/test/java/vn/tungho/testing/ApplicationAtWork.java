package vn.tungho.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import vn.tungho.shared.audit.Actor;

/** What a test does under nobody's name is the application's own work, as the first filling is; threads of their own are nobody. */
public final class ApplicationAtWork implements InvocationInterceptor {
    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> call, ReflectiveInvocationContext<Constructor<T>> context, ExtensionContext extension) {
        return proceed(call);
    }

    @Override
    public void interceptBeforeAllMethod(
            Invocation<Void> call, ReflectiveInvocationContext<Method> context, ExtensionContext extension) {
        proceed(call);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> call, ReflectiveInvocationContext<Method> context, ExtensionContext extension) {
        proceed(call);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> call, ReflectiveInvocationContext<Method> context, ExtensionContext extension) {
        proceed(call);
    }

    @Override
    public <T> T interceptTestFactoryMethod(
            Invocation<T> call, ReflectiveInvocationContext<Method> context, ExtensionContext extension) {
        return proceed(call);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> call, ReflectiveInvocationContext<Method> context, ExtensionContext extension) {
        proceed(call);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> call, ReflectiveInvocationContext<Method> context, ExtensionContext extension) {
        proceed(call);
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<Void> call, ReflectiveInvocationContext<Method> context, ExtensionContext extension) {
        proceed(call);
    }

    private static <T> T proceed(Invocation<T> call) {
        return Actor.asApplication(() -> {
            try {
                return call.proceed();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new UndeclaredThrowableException(e);
            }
        });
    }
}
