using DualControl.SharedKernel.Texts;

namespace DualControl.Risks.Domain.RiskFactors;

/// <summary>事故类型 Accident types of GB 6441-1986, in their fixed order 01–20.</summary>
internal enum AccidentType
{
    /// <summary>01 物体打击 Struck by object.</summary>
    StruckByObject = 1,
    /// <summary>02 车辆伤害 Vehicle.</summary>
    Vehicle,
    /// <summary>03 机械伤害 Machinery.</summary>
    Machinery,
    /// <summary>04 起重伤害 Lifting.</summary>
    Lifting,
    /// <summary>05 触电 Electric shock.</summary>
    ElectricShock,
    /// <summary>06 淹溺 Drowning.</summary>
    Drowning,
    /// <summary>07 灼烫 Burns and scalds.</summary>
    Burns,
    /// <summary>08 火灾 Fire.</summary>
    Fire,
    /// <summary>09 高处坠落 Fall from height.</summary>
    FallFromHeight,
    /// <summary>10 坍塌 Collapse.</summary>
    Collapse,
    /// <summary>11 冒顶片帮 Roof fall.</summary>
    RoofFall,
    /// <summary>12 透水 Water inrush.</summary>
    WaterInrush,
    /// <summary>13 放炮 Blasting.</summary>
    Blasting,
    /// <summary>14 火药爆炸 Explosives.</summary>
    Explosives,
    /// <summary>15 瓦斯爆炸 Firedamp explosion.</summary>
    FiredampExplosion,
    /// <summary>16 锅炉爆炸 Boiler explosion.</summary>
    BoilerExplosion,
    /// <summary>17 容器爆炸 Vessel explosion.</summary>
    VesselExplosion,
    /// <summary>18 其他爆炸 Other explosion.</summary>
    OtherExplosion,
    /// <summary>19 中毒和窒息 Poisoning and asphyxiation.</summary>
    PoisoningAndAsphyxiation,
    /// <summary>20 其他伤害 Other injury.</summary>
    OtherInjury,
}

internal static class AccidentTypes
{
    private static readonly BilingualText[] Names =
    [
        new("物体打击", "Struck by object"), new("车辆伤害", "Vehicle"), new("机械伤害", "Machinery"), new("起重伤害", "Lifting"),
        new("触电", "Electric shock"), new("淹溺", "Drowning"), new("灼烫", "Burns and scalds"), new("火灾", "Fire"),
        new("高处坠落", "Fall from height"), new("坍塌", "Collapse"), new("冒顶片帮", "Roof fall"), new("透水", "Water inrush"),
        new("放炮", "Blasting"), new("火药爆炸", "Explosives"), new("瓦斯爆炸", "Firedamp explosion"), new("锅炉爆炸", "Boiler explosion"),
        new("容器爆炸", "Vessel explosion"), new("其他爆炸", "Other explosion"), new("中毒和窒息", "Poisoning and asphyxiation"), new("其他伤害", "Other injury"),
    ];

    /// <summary>The name in the standard, and its English.</summary>
    public static BilingualText NameOf(AccidentType type) => Names[(int)type - 1];
}
