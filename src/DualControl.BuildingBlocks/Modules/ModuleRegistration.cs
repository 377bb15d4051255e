using System.Reflection;
using DualControl.BuildingBlocks.Outbox;
using DualControl.BuildingBlocks.Persistence;
using DualControl.BuildingBlocks.Pipeline;
using DualControl.BuildingBlocks.Security;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DualControl.BuildingBlocks.Modules;

public static class ModuleRegistration
{
    /// <summary>Registers the modules, their handlers and validators, and the pipeline every request runs through.</summary>
    public static IServiceCollection AddModules(this IServiceCollection services, IConfiguration configuration, IReadOnlyList<IModule> modules)
    {
        services.AddSingleton(new ModuleRegistry(modules));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<BureauCalendar>();
        services.AddSingleton<OutboxDispatcher>();
        services.AddHostedService(s => s.GetRequiredService<OutboxDispatcher>());
        services.AddSingleton<Housekeeping>();
        services.AddHostedService(s => s.GetRequiredService<Housekeeping>());

        services.AddScoped<CallerContext>();
        services.AddScoped<ICurrentUser>(s => s.GetRequiredService<CallerContext>());
        services.AddScoped<ICurrentScope>(s => s.GetRequiredService<CallerContext>());
        // Only a section officer's scope is asked of the Organization module; nobody else's request opens its context.
        services.AddScoped(s => new Lazy<IEndedEnterprises>(s.GetRequiredService<IEndedEnterprises>));
        services.AddScoped(s => new Lazy<ISupervisedEnterprises>(s.GetRequiredService<ISupervisedEnterprises>));
        services.AddScoped<IEnterpriseScopes, EnterpriseScopes>();
        services.AddScoped<ModuleContexts>();
        services.AddScoped<OutboxCollector>();
        services.AddScoped<IOutbox>(s => s.GetRequiredService<OutboxCollector>());
        services.AddScoped<ITrail, Trail>();
        services.AddScoped<Announcements>();
        services.AddScoped<UnitOfWork>();
        services.AddScoped<INumberSequence, NumberSequence>();
        services.AddScoped(typeof(IRepository<>), typeof(Repository<>));
        services.AddScoped(typeof(IReadRepository<>), typeof(Repository<>));

        services.AddScoped<ServiceFactory>(s => s.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped<IRequestSender, RequestSender>();
        // The order of registration is the order of the pipeline.
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(LoggingBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuthorizationBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(IdempotencyBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(UnitOfWorkBehavior<,>));

        Messages.Load(typeof(ModuleRegistration).Assembly);
        FieldNames.Use();
        foreach (var module in modules)
        {
            var assembly = module.GetType().Assembly;
            Messages.Load(assembly);
            services.AddValidatorsFromAssembly(assembly, includeInternalTypes: true);
            AddHandlers(services, assembly);
            module.AddServices(services, configuration);
        }
        return services;
    }

    private static readonly Type[] HandlerInterfaces =
        [typeof(IRequestHandler<,>), typeof(IDomainEventHandler<>), typeof(IIntegrationEventHandler<>), typeof(IAnnounces<>)];

    private static void AddHandlers(IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false, IsGenericTypeDefinition: false }))
            foreach (var contract in type.GetInterfaces().Where(i => i.IsGenericType && HandlerInterfaces.Contains(i.GetGenericTypeDefinition())))
                services.AddScoped(contract, type);
    }
}
