package vn.tungho.operations.jobs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import vn.tungho.shared.jobs.Nightly;

/** The jobs that the modules name, in the order of their hours. */
@Component
class NightlyJobs {
    private final ApplicationContext context;

    NightlyJobs(ApplicationContext context) {
        this.context = context;
    }

    List<NightlyJob> all() {
        var found = new ArrayList<NightlyJob>();
        for (var name : context.getBeanDefinitionNames()) {
            var type = context.getType(name);
            if (type != null && type.getName().startsWith("vn.tungho")) {
                of(name, type, found);
            }
        }
        found.sort(Comparator.comparing(NightlyJob::at).thenComparing(NightlyJob::name));
        return List.copyOf(found);
    }

    private void of(String name, Class<?> type, List<NightlyJob> found) {
        MethodIntrospector.selectMethods(type, (MethodIntrospector.MetadataLookup<Nightly>)
                        method -> AnnotatedElementUtils.findMergedAnnotation(method, Nightly.class))
                .forEach((method, job) -> found.add(new NightlyJob(
                        job.name(),
                        job.label(),
                        LocalTime.parse(job.at()),
                        () -> call(context.getBean(name), method))));
    }

    private static void call(Object bean, Method method) {
        var callable = AopUtils.selectInvocableMethod(method, bean.getClass());
        ReflectionUtils.makeAccessible(callable);
        try {
            callable.invoke(bean);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
